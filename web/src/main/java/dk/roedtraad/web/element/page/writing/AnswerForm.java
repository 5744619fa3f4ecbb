package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Answering;
import dk.roedtraad.followup.RecordAnswer;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The form that records what a body answered. */
@RequestScoped
class AnswerForm implements ElementForm {

    @Inject
    private Answering answering;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Act act() {
        return Act.ANSWER;
    }

    @Override
    public Written write(Actor actor, ElementView element, Typed typed) {
        var command = new RecordAnswer(
                element.id(),
                typed.version("version"),
                typed.constant("value", AnswerValue.class),
                typed.day("date"),
                typed.text("body"),
                typed.text("unit"),
                typed.text("reason"),
                typed.text("decision"),
                typed.evidence());
        return typed.unlessRefused(() -> answering.answer(actor, command));
    }
}

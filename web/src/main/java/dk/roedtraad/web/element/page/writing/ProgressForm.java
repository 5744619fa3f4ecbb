package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.RecordProgress;
import dk.roedtraad.followup.RecordingProgress;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The form that records what has been done. */
@RequestScoped
class ProgressForm implements ElementForm {

    @Inject
    private RecordingProgress recording;

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Act act() {
        return Act.RECORD_PROGRESS;
    }

    @Override
    public Written write(Actor actor, ElementView element, Typed typed) {
        var command = new RecordProgress(
                element.id(),
                typed.version("version"),
                typed.constant("value", ProgressValue.class),
                typed.day("date"),
                typed.text("unit"),
                typed.text("reason"),
                typed.day("target"),
                typed.evidence());
        return typed.unlessRefused(() -> recording.record(actor, command));
    }
}

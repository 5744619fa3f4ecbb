package dk.roedtraad.web.site.page;

import dk.roedtraad.web.access.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The accessibility statement. Its words are all it has. */
@Named
@RequestScoped
@Open
@Serves(path = "/was", view = "/site/accessibility.xhtml")
public class AccessibilityPage implements Page {
    @Override
    public Opening open(Visit visit) {
        return Opening.SHOWN;
    }
}

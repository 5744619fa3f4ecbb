package dk.roedtraad.web.site.page;

import dk.roedtraad.web.access.Open;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the static files under an address that changes with their content, so that a browser may keep them for a year. */
@Open
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var asset = assets.find(path.substring(path.lastIndexOf('/') + 1));
        var current = "/" + assets.version() + "/";
        if (asset == null || !path.startsWith(current) || path.indexOf('/', current.length()) >= 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        var gzipped = asset.gzipped();
        var accepts = request.getHeader("Accept-Encoding");
        var body = asset.plain();
        if (gzipped != null && accepts != null && accepts.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = gzipped;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

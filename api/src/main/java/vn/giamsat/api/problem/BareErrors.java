package vn.giamsat.api.problem;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import vn.giamsat.api.text.ReaderLanguage;
import vn.giamsat.api.text.Texts;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the server answers where not even the way to our pages was understood, as for a line that is
 * no request. Who asks, and in which language, is not known then: it speaks both.
 */
public final class BareErrors extends ErrorReportValve {

    private static final Texts TEXTS = new Texts("problem");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer page = response.getReporter();
            if (page != null) {
                page.write(page(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException answered) {
            return; // nobody is there to read it any more
        }
    }

    static String page(int status) {
        return """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
        <body>%s<hr>%s<p>%d</p><p><a href="/">Giám sát</a></p></body></html>
        """
                .formatted(
                        title(status, ReaderLanguage.VIETNAMESE),
                        told(status, ReaderLanguage.VIETNAMESE),
                        told(status, Locale.ENGLISH),
                        status);
    }

    private static String told(int status, Locale language) {
        return "<div lang=\"%s\"><h1>%s</h1><p>%s</p></div>"
                .formatted(
                        language.getLanguage(),
                        title(status, language),
                        TEXTS.get(key(status) + ".detail", language));
    }

    private static String title(int status, Locale language) {
        return TEXTS.get(key(status) + ".title", language);
    }

    private static String key(int status) {
        return status < 500 ? "bare-request" : "bare-failure";
    }
}

package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads what was typed out of a form whose files are too large, and passes by the files. All of it
 * is read to its end: a browser shows no answer before it has sent everything.
 */
final class FieldsOfParts {

    /** What is larger is not waited for. */
    private static final long MOST = DataSize.ofGigabytes(2).toBytes();

    private FieldsOfParts() {}

    /** What was typed, up to this size; what breaks off or is no form leaves what came before. */
    static MultiValueMap<String, String> read(HttpServletRequest request, DataSize most)
            throws IOException {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        if (request.getContentLengthLong() > MOST) {
            return fields;
        }
        try {
            FileItemIterator parts =
                    new FileUpload().getItemIterator(new ServletRequestContext(request));
            long room = most.toBytes();
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                try (InputStream content = part.openStream()) {
                    if (part.isFormField() && room > 0) {
                        byte[] typed = content.readNBytes((int) room);
                        room -= typed.length;
                        fields.add(part.getFieldName(), new String(typed, StandardCharsets.UTF_8));
                    }
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (FileUploadException noForm) {
            return fields;
        }
        return fields;
    }
}

package dk.roedtraad.web.rest;

import dk.roedtraad.shared.CanonicalJson;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes records as JSON, by their components. The platform's own writer sees nothing in a record. What is absent is left out: a
 * body never holds {@code null}.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, ProblemRepresentation.MEDIA_TYPE})
public class RecordWriter implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record item,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(CanonicalJson.of(item).getBytes(StandardCharsets.UTF_8));
    }
}

package vn.giamsat.api.command;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

/** Reads no body further than its endpoint needs, also those of callers nobody knows yet. */
@ControllerAdvice
final class BoundedBodies extends RequestBodyAdviceAdapter {
    private static final int USUAL = 4 << 10;

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        MaxBodySize stated = parameter.getParameterAnnotation(MaxBodySize.class);
        int limit = stated == null ? USUAL : stated.value();
        HttpHeaders headers = message.getHeaders();
        return new Read(headers, Body.of(message.getBody(), headers.getContentLength(), limit));
    }

    private record Read(HttpHeaders headers, byte[] body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }
    }
}

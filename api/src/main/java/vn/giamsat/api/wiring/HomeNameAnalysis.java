package vn.giamsat.api.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.nio.file.InvalidPathException;

/**
 * A folder whose name has letters outside ASCII is not found when the process runs in a locale
 * without them, as LC_ALL=C: tells the operator what to set.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class HomeNameAnalysis extends AbstractFailureAnalyzer<InvalidPathException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidPathException cause) {
        String encoding = System.getProperty("sun.jnu.encoding", "?");
        return new FailureAnalysis(
                """
                Không đọc được tên thư mục: “%s” có chữ mà môi trường chạy không biểu diễn được (%s).
                The name of a folder cannot be read: "%s" has letters that the locale of this process lacks (%s)."""
                        .formatted(cause.getInput(), encoding, cause.getInput(), encoding),
                """
                Đặt LC_ALL=C.UTF-8 (hoặc vi_VN.UTF-8) rồi khởi động lại; chưa có gì được khởi động hay thay đổi.
                Set LC_ALL=C.UTF-8 (or vi_VN.UTF-8) and start again. Nothing was started and nothing was changed.""",
                cause);
    }
}

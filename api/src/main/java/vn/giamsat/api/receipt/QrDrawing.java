package vn.giamsat.api.receipt;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as one path of an SVG drawing: dark modules as runs, one unit each,
 * with the quiet zone of four the standard asks for. A quarter of the code may be worn off the
 * paper.
 *
 * @param side of the drawing, quiet zone included
 */
public record QrDrawing(int side, String path) {

    private static final int QUIET = 4;

    /** Of this text, in UTF-8. */
    public static QrDrawing of(String text) {
        try {
            return drawn(
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.Q,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code", e);
        }
    }

    private static QrDrawing drawn(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    path.append(
                            "M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, end - x, end - x));
                }
                x = Math.max(end, x + 1);
            }
        }
        return new QrDrawing(modules.getWidth() + 2 * QUIET, path.toString());
    }

    /** What the drawing looks at, for its {@code viewBox}. */
    public String viewBox() {
        return "0 0 %1$d %1$d".formatted(side);
    }
}

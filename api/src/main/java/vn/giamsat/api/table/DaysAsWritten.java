package vn.giamsat.api.table;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The number in a cell as the office writes it: a day as 28/11/2026 however the sheet shows it,
 * anything else with all its digits.
 */
final class DaysAsWritten extends DataFormatter {

    private final boolean from1904;

    DaysAsWritten(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int format, @Nullable String pattern) {
        return formatRawCellContents(value, format, pattern, from1904);
    }

    @Override
    public String formatRawCellContents(
            double value, int format, @Nullable String pattern, boolean any) {
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            return WrittenDay.written(DateUtil.getLocalDateTime(value, from1904).toLocalDate());
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}

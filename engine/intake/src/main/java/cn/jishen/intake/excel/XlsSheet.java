package cn.jishen.intake.excel;

import cn.jishen.intake.source.TooLargeException;
import java.math.BigDecimal;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The records of one worksheet of an .xls. */
final class XlsSheet {
    private final SheetContent content;
    private final XlsStrings strings;

    /** A formula whose text stands in a record behind it. */
    private @Nullable FormulaRecord awaitsText;

    XlsSheet(SheetContent content, XlsStrings strings) {
        this.content = content;
        this.strings = strings;
    }

    void accept(Record record) throws TooLargeException {
        if (record instanceof LabelSSTRecord label) {
            content.addClean(label.getRow(), label.getColumn(), strings.get(label.getSSTIndex()));
        } else if (record instanceof LabelRecord label) {
            content.addText(label.getRow(), label.getColumn(), label.getValue());
        } else if (record instanceof NumberRecord number) {
            addNumber(number.getRow(), number.getColumn(), number.getValue(), number.getXFIndex());
        } else if (record instanceof BoolErrRecord cell) {
            String text = cell.isBoolean() ? SheetContent.shown(cell.getBooleanValue()) : error(cell.getErrorValue());
            content.addText(cell.getRow(), cell.getColumn(), text);
        } else if (record instanceof FormulaRecord formula) {
            addResult(formula);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            content.addText(awaitsText.getRow(), awaitsText.getColumn(), text.getString());
            awaitsText = null;
        } else {
            acceptShape(record);
        }
    }

    private void acceptShape(Record record) throws TooLargeException {
        if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                content.merge(merges.getAreaAt(i));
            }
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            content.hideRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            content.hideColumns();
        }
    }

    private void addResult(FormulaRecord formula) throws TooLargeException {
        awaitsText = null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> addNumber(formula.getRow(), formula.getColumn(), formula.getValue(), formula.getXFIndex());
            case BOOLEAN ->
                content.addText(
                        formula.getRow(), formula.getColumn(), SheetContent.shown(formula.getCachedBooleanValue()));
            case ERROR -> content.addText(formula.getRow(), formula.getColumn(), error(formula.getCachedErrorValue()));
            default -> awaitsText = formula;
        }
    }

    private void addNumber(int row, int column, double value, int style) throws TooLargeException {
        String stored = Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "";
        content.addNumber(row, column, stored, style);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }
}

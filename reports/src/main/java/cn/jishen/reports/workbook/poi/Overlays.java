package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Sheet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What lies over the cells of a sheet: lists to choose from, colours that follow a formula, charts. */
public record Overlays(Sheet sheet, XSSFSheet page) {

    public void write() {
        sheet.choices().forEach(this::choice);
        sheet.shades().forEach(this::shade);
        sheet.charts().forEach(chart -> new ChartWriter(chart, page).write());
    }

    private void choice(Sheet.Choice choice) {
        DataValidationHelper helper = page.getDataValidationHelper();
        Sheet.Stretch at = choice.cells();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choice.words().toArray(String[]::new)),
                new CellRangeAddressList(at.first(), at.last(), at.column(), at.column()));
        validation.setShowErrorBox(true);
        validation.createErrorBox("请从列表中选择", "可填：" + String.join("、", choice.words()));
        page.addValidationData(validation);
    }

    private void shade(Sheet.Shade shade) {
        XSSFSheetConditionalFormatting all = page.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = all.createConditionalFormattingRule(shade.formula());
        XSSFFontFormatting letters = rule.createFontFormatting();
        letters.setFontStyle(false, shade.look().bold());
        XSSFColor color = Styles.color(shade.look().color());
        letters.setFontColor(color);
        // The first call makes the element and forgets the opacity, which the standard asks for; the second sets it.
        letters.setFontColor(color);
        if (shade.look().fill() != null) {
            XSSFPatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(Styles.color(shade.look().fill()));
        }
        Sheet.Stretch at = shade.cells();
        CellRangeAddress cells = new CellRangeAddress(at.first(), at.last(), at.column(), at.column());
        all.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}

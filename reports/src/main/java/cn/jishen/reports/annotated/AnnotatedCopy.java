package cn.jishen.reports.annotated;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.pdf.PdfCopy;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.annotated.remark.Remark;
import cn.jishen.reports.annotated.remark.Remarks;
import cn.jishen.reports.annotated.sheet.WorkbookCopy;
import cn.jishen.reports.annotated.word.WordCopy;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A copy of the department's own file with the findings in it, by 绩审: comments in a .docx, notes in an .xlsx or .xlsm,
 * annotations in a .pdf. All else in the file stays as it is. The same audit gives the same bytes.
 */
public final class AnnotatedCopy {
    private AnnotatedCopy() {}

    /** Whether a file of this kind can carry comments, told by its content and not by its name. */
    public static boolean canCarry(Path original) throws IOException {
        return switch (Kind.of(original)) {
            case WORD, WORKBOOK, PDF -> true;
            case COMPOUND, OTHER -> false;
        };
    }

    /**
     * Writes a copy of the original with the findings of its audit; the stream is left open. What cannot be placed at
     * its cell goes to the document's beginning, so that nothing is lost.
     *
     * @param audit of this very file
     * @param scope which findings are told
     * @throws CannotAnnotateException for a file that can carry no comments, with a message for people
     */
    public static Placement write(Run run, DocumentAudit audit, Path original, CommentScope scope, OutputStream out)
            throws IOException {
        String source = audit.disclosure().source();
        Remarks remarks = Remarks.of(run, audit, scope);
        return switch (Kind.of(original)) {
            case WORD -> {
                try (OfficeFile file = opened(original, source)) {
                    yield WordCopy.write(file, source, run, remarks, out);
                }
            }
            case WORKBOOK -> {
                try (OfficeFile file = opened(original, source)) {
                    yield WorkbookCopy.write(file, source, remarks, out);
                }
            }
            case PDF -> PdfCopy.write(original, source, run, remarks, out);
            case OTHER -> throw new CannotAnnotateException(source, "不是能加批注的格式", "另存为 .docx、.xlsx 或 .pdf 后重新审核");
            case COMPOUND ->
                throw new CannotAnnotateException(
                        source, "是 Word 或 Excel 97-2003 的旧格式，或设有密码，不能加批注", "另存为没有密码的 .docx 或 .xlsx 后重新审核");
        };
    }

    /** Whether a file has comments of ours. A department may have sent it back with them: see its name too. */
    public static boolean carriesOurs(Path file) throws IOException {
        return switch (Kind.of(file)) {
            case WORD, WORKBOOK -> {
                try (OfficeFile office = OfficeFile.open(file)) {
                    yield office.commentsHold(Remark.AUTHOR);
                }
            }
            case PDF -> PdfCopy.carriesOurs(file);
            case COMPOUND, OTHER -> false;
        };
    }

    private static OfficeFile opened(Path original, String source) throws IOException {
        OfficeFile file = OfficeFile.open(original);
        if (file.hasFolder("_xmlsignatures")) {
            file.close();
            throw new CannotAnnotateException(source, "有数字签名，加批注会使签名失效", "向填报单位索取签名前的文件，或把审核报告发给填报单位");
        }
        return file;
    }
}

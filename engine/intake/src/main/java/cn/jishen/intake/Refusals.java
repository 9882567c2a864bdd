package cn.jishen.intake;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.source.FormatReader;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The reasons for which a file is not read, as messages to its user. */
final class Refusals {
    private Refusals() {}

    static void beforeOpening(Path file, String name) throws UnreadableException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException("“" + name + "”是文件夹，不是文件", "指定其中的文件");
        }
        if (Files.notExists(file)) {
            throw new UnreadableException("文件“" + name + "”不存在", "检查路径和文件名");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableException("文件“" + name + "”没有读取权限", "检查文件权限，或复制到自己的文件夹后重试");
        }
    }

    /** Who reads the format of the file. */
    static FormatReader reader(SourceFile file, Format format) throws UnreadableException {
        String subject = "文件“" + file.name() + "”";
        if (file.isEmpty()) {
            throw new UnreadableException(subject + "是空文件（0 字节）", "向填报单位重新索取");
        }
        FormatReader reader = format.reader();
        if (reader != null) {
            return reader;
        }
        String fact = format == Format.ENCRYPTED ? "设有打开密码，无法读取" : "是" + format.label() + "，不能读";
        String readable = format == Format.ENCRYPTED ? "" : "。能读的格式：" + readable();
        throw new UnreadableException(subject + fact, format.advice() + readable);
    }

    private static String readable() {
        return Format.readable().stream().map(Format::label).collect(Collectors.joining("、"));
    }

    /** The disclosure, when there is a form in it, or one of another kind, which is said under unreviewed. */
    static Disclosure check(Disclosure disclosure) throws UnreadableException {
        boolean other = disclosure.kind() != DocumentKind.GOALS && disclosure.kind() != DocumentKind.OTHER;
        if (!disclosure.projects().isEmpty() || other) {
            return disclosure;
        }
        String subject = "文件“" + disclosure.source() + "”";
        if (disclosure.unreviewed().isEmpty()) {
            throw new UnreadableException(subject + "里没有项目绩效目标表", "确认是否选错文件；绩效目标表若另有附件，请改选附件");
        }
        Unreviewed first = disclosure.unreviewed().get(0);
        String[] why = first.why().split("\n建议：", 2);
        throw new UnreadableException(
                subject + "里有" + first.what() + "（" + first.location().describe() + "），但" + why[0],
                why.length == 2 ? why[1] : "对照原件核对表头；写法特殊时把它加入表头词");
    }

    static UnreadableException of(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableException("文件“" + name + "”不存在", "检查路径和文件名", e);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException("文件“" + name + "”没有读取权限", "检查文件权限，或复制到自己的文件夹后重试", e);
        }
        return new UnreadableException("文件“" + name + "”读取失败或已损坏", "确认文件能用 Word、Excel 打开后重试", e);
    }
}

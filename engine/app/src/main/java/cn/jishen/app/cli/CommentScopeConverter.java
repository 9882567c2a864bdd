package cn.jishen.app.cli;

import cn.jishen.reports.annotated.remark.CommentScope;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 错误和警告 or 全部. */
final class CommentScopeConverter implements ITypeConverter<CommentScope> {
    @Override
    public CommentScope convert(String label) {
        for (CommentScope scope : CommentScope.values()) {
            if (scope.label().equals(label)) {
                return scope;
            }
        }
        throw new TypeConversionException("批注范围“" + label + "”不是错误和警告、全部之一");
    }
}

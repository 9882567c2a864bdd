package cn.jishen.facts.data;

import java.util.List;
import java.util.stream.Collectors;

/** A rules folder that cannot be used, with everything that is wrong in it. */
public final class RuleDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** @param mistakes at least one, in the order in which they are to be told */
    public RuleDataException(List<Mistake> mistakes) {
        super(createMessage(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String createMessage(List<Mistake> mistakes) {
        String head = "规则文件有 " + mistakes.size() + " 处要改；全部改好之前，这些规则文件一处也没有采用。\n";
        return mistakes.stream().map(Mistake::print).collect(Collectors.joining("\n", head, ""));
    }
}

package cn.jishen.audit.drl;

import java.util.Set;

/**
 * The names that rule files may use, which stand elsewhere in the rules folder or in the shipped base.
 *
 * @param lists word lists: 词表.in("名单", …)
 * @param thresholds 参数.of("…")
 * @param occasions of advice, with those of one category: 量化, 量化·质量
 * @param conclusions that some rule infers, the shipped ones included; {@link DrlCheck#conclusions} finds those of a
 *     file
 * @param bases codes of 依据
 * @param classes of findings: NA-ENTRY
 * @param items codes of 审核项
 */
public record KnownNames(
        Set<String> lists,
        Set<String> thresholds,
        Set<String> occasions,
        Set<String> conclusions,
        Set<String> bases,
        Set<String> classes,
        Set<String> items) {
    public KnownNames {
        lists = Set.copyOf(lists);
        thresholds = Set.copyOf(thresholds);
        occasions = Set.copyOf(occasions);
        conclusions = Set.copyOf(conclusions);
        bases = Set.copyOf(bases);
        classes = Set.copyOf(classes);
        items = Set.copyOf(items);
    }
}

package cn.jishen.facts.finding;

/**
 * From when on projects of different departments are said to be alike.
 *
 * @param share what two have in common of the larger at least, above 0 and at most 1
 * @param goalCharacters goals with fewer letters and digits are not compared: they say too little to be anybody's own
 * @param tableRows tables with fewer rows, not counting 成本 and 满意度, are not compared
 */
public record LikenessLimits(double share, int goalCharacters, int tableRows) {
    /** Nothing is compared, and nothing said of it. */
    public static final LikenessLimits NONE = new LikenessLimits(1, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public LikenessLimits {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("雷同比例是" + share * 100 + "%，不在0与100之间\n建议：改成大于0、不大于100的数");
        }
    }
}

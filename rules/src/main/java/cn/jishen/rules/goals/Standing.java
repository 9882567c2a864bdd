package cn.jishen.rules.goals;

/** How a quantity of the goal stands towards the indicators. */
public enum Standing {
    /** A row asks for the same. */
    MET,
    /** The one row that measures the same thing asks for less or for something else; nouns and unit are the same. */
    CONTRADICTED_SURELY,
    /** A row that seems to measure the same thing asks for less or for something else. */
    CONTRADICTED,
    /** The row that measures the same thing asks for more. */
    SURPASSED,
    /** No row measures it. */
    UNCOVERED,
    /** No row measures it, but what is to be measured is not clear either. */
    UNCLEAR,
    /** It may or may not be measured by a row, or is no target at all; nothing is said. */
    LEFT_ALONE
}

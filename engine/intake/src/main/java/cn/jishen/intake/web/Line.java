package cn.jishen.intake.web;

import cn.jishen.intake.source.Superscripts;

/** Text as it comes, with its spaces collapsed as a browser does. */
final class Line {
    private StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean sourceBreak;

    void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                sourceBreak |= c == '\n' || c == '\r';
            } else {
                separate(c);
                text.append(c);
            }
        }
    }

    void appendRaised(String piece) {
        append(Superscripts.of(piece));
    }

    void breakLine() {
        text.append('\n');
        space = false;
        sourceBreak = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** All of it, and begins anew. */
    String take() {
        String taken = text.toString();
        text = new StringBuilder();
        space = false;
        sourceBreak = false;
        return taken;
    }

    /** A line of the source that ends between two wide characters ends there for the eye of its writer only. */
    private void separate(char next) {
        if (space && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (last != '\n' && !(sourceBreak && isWide(last) && isWide(next))) {
                text.append(' ');
            }
        }
        space = false;
        sourceBreak = false;
    }

    private static boolean isWide(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF60);
    }
}

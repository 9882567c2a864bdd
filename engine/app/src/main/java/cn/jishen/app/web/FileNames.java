package cn.jishen.app.web;

import java.util.regex.Pattern;

/** Names of files that came over the network. */
final class FileNames {
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}:*?\"<>|]|^\\.+");
    private static final int LONGEST = 80;

    private FileNames() {}

    /** The last part of a name, without what could leave its folder or confuse a screen; the end when it is long. */
    static String safe(String name) {
        String last = UNSAFE.matcher(FOLDERS.matcher(name).replaceAll("")).replaceAll("_");
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }
}

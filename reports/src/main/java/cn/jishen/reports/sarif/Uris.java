package cn.jishen.reports.sarif;

import cn.jishen.reports.text.Characters;
import java.net.URI;
import java.net.URISyntaxException;

/** Names of files as relative references. */
final class Uris {
    private Uris() {}

    /** “预算 表.docx” as %E9…%20….docx; a colon in a name is no scheme. */
    static String of(String source) {
        String name = Characters.printable(source);
        try {
            // The authority-less path form quotes what a reference cannot hold; “./” keeps a colon from being a scheme.
            return new URI(null, null, name.indexOf(':') < 0 ? name : "./" + name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("文件名“" + source + "”写不成网址\n建议：改一个普通的文件名", e);
        }
    }
}

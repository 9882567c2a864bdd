package cn.jishen.app.web;

/**
 * How much the server takes on.
 *
 * @param uploadBytes of one file
 * @param audits at the same time
 */
record Limits(long uploadBytes, int audits) {
    /** “20 MB”. */
    String upload() {
        return uploadBytes / (1024 * 1024) + " MB";
    }
}

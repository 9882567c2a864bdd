package cn.jishen.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, driven over its DevTools protocol: as much of it as these tests need. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LISTENING = "DevTools listening on ";
    private static final long SECONDS = 30;

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final WebSocket socket;
    private @Nullable String session;

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Answers())
                .join();
    }

    /** The program's path; null when there is none on this machine. */
    static @Nullable String program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    static Browser start(String program, Path profile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=1280,1400",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true);
        builder.environment().put("TMPDIR", profile.toString());
        Process process = builder.start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(LISTENING)) {
                return new Browser(process, line.substring(LISTENING.length()));
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Opens a tab of its own and waits until all of the page is there. */
    void open(String url) {
        session = null;
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        // Answered once the new page has taken the old one's place: what is evaluated before dies with the old one.
        call("Page.navigate", Map.of("url", url));
        waitFor("location.href === " + quoted(url) + " && document.readyState === 'complete'");
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toPrettyString());
        }
        return answer.get("result").path("value");
    }

    void waitFor(String condition) {
        evaluate("new Promise((done, fail) => { let left = 300; const look = () => (" + condition + ") ? done(true) : "
                + "left-- ? setTimeout(look, 50) : fail(new Error('never: ' + " + quoted(condition) + ")); look(); })");
    }

    void screenshot(Path file) throws IOException {
        JsonNode image = call("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(image.get("data").asString()));
    }

    /** The page with all it shows, as Chromium saves it in one file. */
    String archive() {
        return call("Page.captureSnapshot", Map.of("format", "mhtml"))
                .get("data")
                .asString();
    }

    /** The page as Chromium prints it. */
    byte[] printed() {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", Map.of()).get("data").asString());
    }

    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        if (session != null) {
            message.put("sessionId", session);
        }
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
    }

    /** Collects messages, which come in pieces, and hands each answer to whoever asked. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(message.path("id").asInt(0));
                if (waiting != null && message.has("error")) {
                    waiting.completeExceptionally(
                            new IOException(message.get("error").toString()));
                } else if (waiting != null) {
                    waiting.complete(message.get("result"));
                }
            }
            from.request(1);
            return null;
        }
    }
}

package cn.jishen.app.web;

import cn.jishen.app.output.Wanted;
import cn.jishen.reports.RunFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Audits a file that is posted, and answers with the audit in the one of the {@link Answers} that {@code Accept} asks
 * for. Nothing is kept between requests: who wants both posts twice.
 */
@RestController
final class AuditsController {
    private static final String PATH = "/api/v1/audits";

    private final UploadAudits desk;
    private final Limits limits;

    AuditsController(UploadAudits desk, Limits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /** The file as a part of a form. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> form(
            @RequestParam("file") MultipartFile file,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept)
            throws IOException, HttpMediaTypeNotAcceptableException {
        try (InputStream body = file.getInputStream()) {
            return answer(String.valueOf(file.getOriginalFilename()), body, accept);
        }
    }

    /** The file as the body, its name as a parameter. */
    @PostMapping(path = PATH)
    ResponseEntity<byte[]> raw(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept)
            throws IOException, HttpMediaTypeNotAcceptableException {
        if (request.getContentLengthLong() > limits.uploadBytes()) {
            throw ProblemsAdvice.tooLarge(limits);
        }
        return answer(filename(request), request.getInputStream(), accept);
    }

    /** Out of the address alone: asking for parameters would make Tomcat read the body that curl declares a form. */
    private static String filename(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String name = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst("filename");
        if (name == null || name.isBlank()) {
            throw new ProblemException(400, "缺少文件名", "在地址里写上文件名，如 ?filename=a.docx");
        }
        return UriUtils.decode(name, StandardCharsets.UTF_8);
    }

    private ResponseEntity<byte[]> answer(String filename, InputStream body, String accept)
            throws IOException, HttpMediaTypeNotAcceptableException {
        RunFormat format = Answers.wanted(accept);
        byte[] report = desk.audit(filename, body, format);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType()));
        if (format != RunFormat.JSON) {
            ContentDisposition name = ContentDisposition.attachment()
                    .filename(Wanted.DEFAULT_STEM + format.suffix(), StandardCharsets.UTF_8)
                    .build();
            answer.header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        }
        return answer.body(report);
    }
}

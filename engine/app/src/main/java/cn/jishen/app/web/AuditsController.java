package cn.jishen.app.web;

import cn.jishen.reports.RunFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Audits a file that is posted, and answers with the audit as JSON, or as a workbook where {@code Accept} asks for one.
 * Nothing is kept between requests: who wants both posts twice.
 */
@RestController
final class AuditsController {
    private static final String PATH = "/api/v1/audits";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UploadAudits desk;
    private final Limits limits;

    AuditsController(UploadAudits desk, Limits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /** The file as a part of a form. */
    @PostMapping(
            path = PATH,
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, WORKBOOK})
    ResponseEntity<byte[]> form(
            @RequestParam("file") MultipartFile file,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept)
            throws IOException {
        try (InputStream body = file.getInputStream()) {
            return answer(String.valueOf(file.getOriginalFilename()), body, accept);
        }
    }

    /** The file as the body, its name as a parameter. */
    @PostMapping(
            path = PATH,
            produces = {MediaType.APPLICATION_JSON_VALUE, WORKBOOK})
    ResponseEntity<byte[]> raw(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept)
            throws IOException {
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

    private ResponseEntity<byte[]> answer(String filename, InputStream body, String accept) throws IOException {
        RunFormat format = accept.contains(WORKBOOK) ? RunFormat.XLSX : RunFormat.JSON;
        byte[] report = desk.audit(filename, body, format);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (format == RunFormat.XLSX) {
            ContentDisposition name = ContentDisposition.attachment()
                    .filename("绩效目标审核报告.xlsx", StandardCharsets.UTF_8)
                    .build();
            answer.header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
            answer.contentType(MediaType.parseMediaType(WORKBOOK));
        } else {
            answer.contentType(MediaType.APPLICATION_JSON);
        }
        return answer.body(report);
    }
}

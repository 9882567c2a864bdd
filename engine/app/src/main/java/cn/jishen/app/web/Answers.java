package cn.jishen.app.web;

import cn.jishen.reports.RunFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The formats in which an audit is answered. */
final class Answers {
    private static final RunFormat USUAL = RunFormat.JSON;
    private static final List<RunFormat> OTHERS = List.of(RunFormat.XLSX);

    private Answers() {}

    /**
     * The format that a request asks for: another than the usual one only where it is named.
     *
     * @param accept the header
     * @throws HttpMediaTypeNotAcceptableException where there is none that would be taken
     */
    static RunFormat wanted(String accept) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = ranges(accept);
        for (RunFormat format : OTHERS) {
            if (ranges.stream().anyMatch(type(format)::equalsTypeAndSubtype)) {
                return format;
            }
        }
        if (ranges.stream().anyMatch(range -> range.includes(type(USUAL)))) {
            return USUAL;
        }
        throw new HttpMediaTypeNotAcceptableException(
                offered().map(Answers::type).toList());
    }

    private static Stream<RunFormat> offered() {
        return Stream.concat(Stream.of(USUAL), OTHERS.stream());
    }

    /** For people, what there is to ask for. */
    static String told() {
        return offered().map(RunFormat::mediaType).collect(Collectors.joining("、"));
    }

    private static List<MediaType> ranges(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException(String.valueOf(e.getMessage()));
        }
    }

    private static MediaType type(RunFormat format) {
        return MediaType.parseMediaType(format.mediaType());
    }
}

package cn.jishen.intake.ole;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A compound file: streams in folders. What POI throws at broken ones becomes {@link DamagedException}. */
public final class OleFile {
    /** Streams that tell that a folder is a document of Office, and not a formula or a drawing. */
    private static final Set<String> DOCUMENTS = Set.of("Workbook", "Book", "WordDocument", "Package", "Contents");

    /** Book is the stream of Excel 95 and before; where both are there, it repeats the newer one. */
    private static final List<String> WORKBOOKS = List.of("Workbook", "WORKBOOK", "WorkBook", "Book", "BOOK");

    private final DirectoryNode root;

    private OleFile(DirectoryNode root) {
        this.root = root;
    }

    /** What is made of an open file. */
    @FunctionalInterface
    public interface Use<T> {
        T of(OleFile file) throws IOException;
    }

    /**
     * Opens the file, uses it and closes it. Nothing in it is run.
     *
     * @throws RefusedException when it is under a password or of a version before Office 97
     */
    public static <T> T read(SourceFile file, Use<T> use) throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem(file.path().toFile(), true)) {
            return use.of(new OleFile(storage.getRoot()));
        } catch (EncryptedDocumentException e) {
            throw new RefusedException("设有打开密码，无法读取", "用 Word 或 Excel 输入密码打开，取消密码后另存");
        } catch (OldFileFormatException e) {
            throw new RefusedException("是 Office 95 或更早版本的文件，不能读", "用 Word 或 Excel 打开，另存为 .docx 或 .xlsx 后重试");
        } catch (TooLargeException | DamagedException | FileSystemException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new DamagedException("broken compound file", e);
        }
    }

    public DirectoryNode root() {
        return root;
    }

    public boolean has(String entry) {
        return root.hasEntry(entry);
    }

    /** The name of the stream that is a workbook; null in a file that holds none. Writers spell it as they like. */
    public @Nullable String workbook() {
        return WORKBOOKS.stream().filter(root::hasEntry).findFirst().orElse(null);
    }

    /** The bytes of a stream. */
    public InputStream stream(String name) throws IOException {
        return root.createDocumentInputStream(name);
    }

    /** Refuses a stream that is longer; one that is not there passes. */
    public void checkSize(String stream, Limit size) throws IOException {
        if (root.hasEntry(stream) && root.getEntry(stream) instanceof DocumentEntry entry) {
            size.check(entry.getSize(), "“" + stream + "”");
        }
    }

    /** Whether there are workbooks or documents in a folder of this name; in the root where the name is empty. */
    public boolean embedsDocuments(String folder) throws IOException {
        if (folder.isEmpty()) {
            return holdsDocuments(root);
        }
        return root.hasEntry(folder)
                && root.getEntry(folder) instanceof DirectoryNode objects
                && holdsDocuments(objects);
    }

    private static boolean holdsDocuments(DirectoryNode folder) {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryNode object && DOCUMENTS.stream().anyMatch(object::hasEntry)) {
                return true;
            }
        }
        return false;
    }
}

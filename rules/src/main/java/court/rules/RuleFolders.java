package court.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads and hashes folders of rule files. */
final class RuleFolders {
    private RuleFolders() {}

    static List<RuleFile> read(Path folder, String prefix) throws IOException {
        List<RuleFile> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = prefix + folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && isRuleFile(name)) {
                    found.add(new RuleFile(name, Files.readAllBytes(path)));
                }
            }
        }
        return found;
    }

    static List<RuleFile> readResources(ClassLoader loader, String root) throws IOException {
        URL url = loader.getResource(root);
        if (url == null) {
            throw new IOException("no resources " + root);
        }
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(true);
            return readJar(jar.getJarFile(), jar.getEntryName());
        }
        try {
            return read(Path.of(url.toURI()), "");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<RuleFile> readJar(JarFile jar, String entryName) throws IOException {
        String prefix = entryName.endsWith("/") ? entryName : entryName + "/";
        List<RuleFile> found = new ArrayList<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String name = entry.getName();
            if (name.startsWith(prefix) && !entry.isDirectory() && isRuleFile(name.substring(prefix.length()))) {
                try (InputStream in = jar.getInputStream(entry)) {
                    found.add(new RuleFile(name.substring(prefix.length()), in.readAllBytes()));
                }
            }
        }
        return found;
    }

    /** Editors leave hidden and temporary files beside the ones they save. */
    private static boolean isRuleFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && !name.endsWith("~") && !name.startsWith("README");
    }

    static String sha256(Collection<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                byte[] path = file.path().getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(8)
                        .putInt(path.length)
                        .putInt(file.size())
                        .array());
                digest.update(path);
                digest.update(file.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package court.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What the compiler makes of one rulebook: the engine's module and the classes of its alpha networks by name. */
record CompiledModel(byte[] module, SortedMap<String, byte[]> networks) {
    private static final String MODULE = "module.jar";

    CompiledModel(byte[] module, Map<String, byte[]> networks) {
        this(module, new TreeMap<>(networks));
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, MODULE, module);
            for (Map.Entry<String, byte[]> network : networks.entrySet()) {
                put(zip, network.getKey(), network.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static CompiledModel unpacked(byte[] packed) throws IOException {
        SortedMap<String, byte[]> networks = new TreeMap<>();
        byte[] module = {};
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals(MODULE)) {
                    module = content;
                } else {
                    networks.put(entry.getName(), content);
                }
            }
        }
        return new CompiledModel(module, networks);
    }
}

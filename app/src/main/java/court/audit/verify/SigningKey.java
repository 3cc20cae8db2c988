package court.audit.verify;

import court.kernel.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Ed25519 key that signs checkpoints: a PEM file with both halves, readable by its owner alone. */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** Reads the key of a file, or makes it there; the public half alone is put beside for handing out. */
    public static SigningKey at(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        String text = Files.readString(file);
        SigningKey key = read(file, text);
        Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
        if (!Files.exists(publicFile)) {
            Files.writeString(publicFile, block(PUBLIC, key.publicKey));
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        try (OutputStream out = OwnerOnly.create(file)) {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String text = block(PRIVATE, base64(pair.getPrivate().getEncoded()))
                    + block(PUBLIC, base64(pair.getPublic().getEncoded()));
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (FileAlreadyExistsException e) {
            // another node was faster; its key is ours
            return;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    private static SigningKey read(Path file, String text) throws IOException {
        List<String> secrets = blocks(PRIVATE, text);
        List<String> publics = blocks(PUBLIC, text);
        if (secrets.size() != 1 || publics.size() != 1) {
            throw new IOException(file + " must hold one PRIVATE KEY and one PUBLIC KEY in PEM");
        }
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secrets.get(0))));
            SigningKey key = new SigningKey(secret, publics.get(0));
            byte[] probe = text.getBytes(StandardCharsets.US_ASCII);
            if (!verifies(key.publicKey, probe, key.sign(probe))) {
                throw new IOException("the two keys in " + file + " are not one pair");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " does not hold an Ed25519 key", e);
        }
    }

    /** Public keys of a PEM file, Base64. */
    public static List<String> publicKeys(Path file) throws IOException {
        return blocks(PUBLIC, Files.readString(file));
    }

    public String publicKey() {
        return publicKey;
    }

    /** The public half in PEM. */
    public String publicPem() {
        return block(PUBLIC, publicKey);
    }

    String sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(statement);
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs", e);
        }
    }

    static boolean verifies(String publicKey, byte[] statement, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(statement);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String block(String kind, String base64) {
        return "-----BEGIN " + kind + "-----\n" + base64.replaceAll("(.{64})(?!$)", "$1\n") + "\n-----END " + kind
                + "-----\n";
    }

    private static List<String> blocks(String kind, String pem) {
        Matcher matcher = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]*)-----END " + kind + "-----")
                .matcher(pem);
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1).replaceAll("\\s", ""));
        }
        return blocks;
    }
}

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Reads one operation a line (name and base64 arguments, tabs between them), prints one result a line. */
public class Interop {
    static final Base64.Decoder DECODER = Base64.getDecoder();
    static final Base64.Encoder ENCODER = Base64.getEncoder();

    static PrivateKey privateKey(byte[] pkcs8) throws Exception {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    static PublicKey publicKey(byte[] spki) throws Exception {
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
    }

    static byte[] cipher(String name, int mode, java.security.Key key, byte[] data) throws Exception {
        Cipher cipher = Cipher.getInstance(name);
        cipher.init(mode, key);
        return cipher.doFinal(data);
    }

    static byte[] run(String operation, byte[][] a) throws Exception {
        switch (operation) {
            case "sign": {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(privateKey(a[0]));
                signature.update(a[1]);
                return signature.sign();
            }
            case "verify": {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initVerify(publicKey(a[0]));
                signature.update(a[1]);
                return (signature.verify(a[2]) ? "true" : "false").getBytes(StandardCharsets.UTF_8);
            }
            case "wrap":
                return cipher("RSA/ECB/PKCS1Padding", Cipher.ENCRYPT_MODE, publicKey(a[0]), a[1]);
            case "unwrap":
                return cipher("RSA/ECB/PKCS1Padding", Cipher.DECRYPT_MODE, privateKey(a[0]), a[1]);
            case "encrypt":
                return cipher("AES/ECB/PKCS5Padding", Cipher.ENCRYPT_MODE, new SecretKeySpec(a[0], "AES"), a[1]);
            case "decrypt":
                return cipher("AES/ECB/PKCS5Padding", Cipher.DECRYPT_MODE, new SecretKeySpec(a[0], "AES"), a[1]);
            default:
                throw new IllegalArgumentException(operation);
        }
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] fields = line.split("\t", -1);
            byte[][] arguments = new byte[fields.length - 1][];
            for (int i = 1; i < fields.length; i++) {
                arguments[i - 1] = DECODER.decode(fields[i]);
            }
            System.out.println(ENCODER.encodeToString(run(fields[0], arguments)));
        }
    }
}

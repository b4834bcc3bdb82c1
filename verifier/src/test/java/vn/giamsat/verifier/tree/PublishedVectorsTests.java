package vn.giamsat.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.Cosigned;
import vn.giamsat.verifier.note.SignedNote;
import vn.giamsat.verifier.note.VerifierKey;
import vn.giamsat.verifier.text.Base64Text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What RFC 6962's reference implementation and the C2SP texts publish comes out here too. */
class PublishedVectorsTests {

    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void roots_of_the_trees_of_rfc_6962() {
        GrowingTree growing = GrowingTree.empty();
        List<Hash> leaves = new ArrayList<>();
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(hex(growing.root())).isEqualTo(ROOTS.get(size));
            assertThat(hex(NaiveTree.root(leaves))).isEqualTo(ROOTS.get(size));
            if (size < LEAVES.size()) {
                Hash leaf = Hash.ofLeaf(HexFormat.of().parseHex(LEAVES.get(size)));
                growing.add(leaf);
                leaves.add(leaf);
            }
        }
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }

    @Test
    void the_example_of_signed_note() {
        VerifierKey key =
                VerifierKey.read(
                        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        SignedNote note =
                SignedNote.read(
                        """
                        This is an example message.

                        \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().toHexDigits(key.id())).isEqualTo("530d903a");
        assertThat(key.claims(note.lines().getFirst())).isTrue();
        assertThat(key.signedText(note.text(), note.lines().getFirst())).isTrue();
        assertThat(key.signedText(note.text() + "\n", note.lines().getFirst())).isFalse();
    }

    @Test
    void paths_of_tiles() {
        assertThat(TilePath.number(1234067)).isEqualTo("x001/x234/067");
        assertThat(TilePath.tile(0, 1234067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(TilePath.tile(0, 0, 5)).isEqualTo("tile/0/000.p/5");
        // 70,000 leaves: 273 full tiles and 112 hashes, one tile and 17, one
        assertThat(TilePath.tile(0, 273, 112)).isEqualTo("tile/0/273.p/112");
        assertThat(TilePath.tile(1, 1, 17)).isEqualTo("tile/1/001.p/17");
        assertThat(TilePath.tile(2, 0, 1)).isEqualTo("tile/2/000.p/1");
        assertThat(TilePath.entries(1000, 256)).isEqualTo("tile/entries/x001/000");
    }

    @Test
    void the_bytes_of_a_cosigned_message_are_those_of_the_standard() {
        byte[] root = new byte[32];
        root[31] = 7;
        String text = "o\n5\n" + Base64Text.encode(root) + "\n";
        Checkpoint checkpoint = Checkpoint.of(new SignedNote(text, List.of()));
        assertThat(HexFormat.of().formatHex(Cosigned.subtree("nm", 1679315147, checkpoint)))
                .isEqualTo(
                        "737562747265652f76310a00" // "subtree/v1\n\0"
                                + "026e6d" // the name after its length
                                + "00000000641850cb" // the time
                                + "016f" // the origin after its length
                                + "0000000000000000" // the start
                                + "0000000000000005" // the end
                                + "00".repeat(31)
                                + "07");
        assertThat(new String(Cosigned.timedText(1679315147, checkpoint), StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + text);
    }
}

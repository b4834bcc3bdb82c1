package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The leaves, roots and proofs published with Certificate Transparency's reference implementation
 * of RFC 6962.
 */
class PublishedVectorsTests {

    private static final List<byte[]> LEAVES =
            hex(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<byte[]> ROOTS =
            hex(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String LEAVES_4_TO_5 =
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String LEAVES_6_TO_7 =
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String LEAVES_0_TO_3 =
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";

    @Test
    void roots_of_no_leaf_to_eight() {
        var range = CompactRange.empty();
        assertThat(range.root().bytes()).isEqualTo(ROOTS.getFirst());
        for (int size = 1; size <= LEAVES.size(); size++) {
            range.append(Rfc6962.leaf(LEAVES.get(size - 1)));
            assertThat(range.root().bytes()).isEqualTo(ROOTS.get(size));
            assertThat(proofs().root(size).bytes()).isEqualTo(ROOTS.get(size));
            assertThat(NaiveTree.root(LEAVES.subList(0, size))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void inclusion_of_the_first_and_the_sixth_of_eight() {
        assertThat(proofs().inclusion(0, 8))
                .isEqualTo(
                        hashes(
                                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        assertThat(proofs().inclusion(5, 8))
                .isEqualTo(
                        hashes(
                                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                LEAVES_6_TO_7,
                                LEAVES_0_TO_3));
    }

    @Test
    void consistency_of_six_with_eight() {
        assertThat(proofs().consistency(6, 8))
                .isEqualTo(hashes(LEAVES_4_TO_5, LEAVES_6_TO_7, LEAVES_0_TO_3));
    }

    private static Proofs proofs() {
        return new Proofs(new NodesInMemory(LEAVES));
    }

    private static List<byte[]> hex(String... texts) {
        return Arrays.stream(texts).map(HexFormat.of()::parseHex).toList();
    }

    private static List<Hash> hashes(String... texts) {
        return hex(texts).stream().map(Hash::new).toList();
    }
}

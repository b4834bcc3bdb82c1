package vn.giamsat.verifier.packaged;

/** One file in a ZIP: where its header and its content begin, and what the header says of it. */
record ZipEntry(String name, long header, long start, long size, long crc) {

    long end() {
        return start + size;
    }
}

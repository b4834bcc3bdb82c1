package vn.giamsat.eventlog.key;

/** Why a folder of keys is not used. */
public enum KeyProblem {
    FOLDER_IS_OPEN_TO_OTHERS("others than its owner may look into the folder of the keys"),
    FILE_IS_OPEN_TO_OTHERS("others than its owner may read or write the file of a key"),
    PAIR_IS_INCOMPLETE("a pair of keys is not complete"),
    PAIR_DOES_NOT_FIT("a secret key does not belong to the public key beside it"),
    PAIR_IS_OF_ANOTHER_ORIGIN("a pair of keys carries the name of another log"),
    NO_SUCH_PAIR("there is no such pair of keys"),
    LAST_PAIR_CANNOT_RETIRE("the last pair of keys cannot retire, introduce another one first"),
    PAIRS_ARE_THERE_ALREADY("there are keys already");

    private final String sentence;

    KeyProblem(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

package vn.giamsat.view.fold;

/** A value that knows how PostgreSQL takes it in binary. */
public interface CopyValue {

    void appendTo(CopyBytes bytes);
}

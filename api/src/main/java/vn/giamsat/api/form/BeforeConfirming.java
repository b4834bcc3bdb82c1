package vn.giamsat.api.form;

import org.springframework.ui.Model;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.view.read.Scope;

/** Tells, where an act is read once more, what it would mean for other matters than its own. */
public interface BeforeConfirming {

    /** Adds to the page what the reader may know of it; nothing where the act means nothing. */
    void tell(DomainCommand command, Scope scope, Model page);
}

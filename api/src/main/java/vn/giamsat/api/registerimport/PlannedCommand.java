package vn.giamsat.api.registerimport;

import vn.giamsat.command.DomainCommand;

/** A command that the table asks for, and the key by which it is the same one when sent again. */
record PlannedCommand(int line, DomainCommand command, String key) {}

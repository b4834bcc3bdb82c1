-- What is too long for its field comes back in it: more than a megabyte of words, as they are kept.

alter table edge.form_draft
    drop constraint form_draft_content_check,
    add constraint form_draft_content_check check (octet_length(content) <= 3145728);

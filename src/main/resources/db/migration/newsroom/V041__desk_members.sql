-- Who works at which desk: a desk is a section of the paper.
CREATE TABLE desk_member (
    account_id bigint NOT NULL REFERENCES account (id),
    section    text   NOT NULL REFERENCES section (slug),
    PRIMARY KEY (account_id, section)
);
CREATE INDEX desk_member_by_section ON desk_member (section);

// Who sees which document.
#include "modules/office/entities.hpp"

namespace truong::office {

Condition keepers(const Question& question) { return people::registrars(question); }

Condition readers_of_documents(const Question& question) {
    const Condition keeper = keepers(question);
    if (!is_never(keeper)) return keeper;
    const Condition who = any_of<any_staff, related_school<org::OfficerAbove, Document>>(question);
    if (is_never(who)) return who;
    return who && where<&Document::state> != DocumentState::draft && where<&Document::confidential> == false;
}

Condition reader_himself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.person ? where<&ReadingRequest::person_id> == actor.person
                                                   : never();
}

Condition readers_of_requests(const Question& question) { return any_of<keepers, reader_himself>(question); }

Document kept_one(Tx& tx, Id<Document> id) {
    Document document = tx.get(id);
    if (!tx.may_write(tx.catalog().of(type_key<Document>()), id.value))
        refuse(ProblemKind::forbidden, "id", "forbidden");
    return document;
}

void refuse(ProblemKind kind, std::string path, std::string code, std::vector<std::string> args) {
    throw Problem(kind, {{.path = std::move(path), .code = std::move(code), .args = std::move(args)}});
}

Condition of_school(const std::string& table, Id<org::School> school) {
    return {table + ".school_id = ?", {school.value}};
}

bool holds_file(const Reader& reader, Id<files::StoredFile> file) {
    const Reader all = reader.unscoped("a file hangs on a document whoever asks");
    return all.exists<Document>(where<&Document::file_id> == file);
}

bool may_read_file(const Reader& reader, Id<files::StoredFile> file) {
    return reader.exists<Document>(where<&Document::file_id> == file);
}

}  // namespace truong::office

#include "platform/privacy/exports.hpp"

#include "platform/keys/keys.hpp"
#include "platform/store/store.hpp"

namespace truong::privacy {

namespace {

std::string document_place(std::int64_t request) { return "person_document/" + std::to_string(request); }

}  // namespace

std::vector<schema::Table> tables() {
    using schema::ColumnType;
    return {{.name = "person_document",
             .columns = {{"id", ColumnType::integer, false, {}},
                         {"person_id", ColumnType::integer, false, {}},
                         {"sealed", ColumnType::bytes, false, {}},
                         {"until", ColumnType::integer, false, {}}},
             .indexes = {{.columns = {"person_id"}}, {.columns = {"until"}}}}};
}

void keep_document(Tx& tx, const Document& document, std::string_view text) {
    const db::Bytes sealed{tx.store().ring().seal(text, document_place(document.request))};
    db::Query query(tx.connection(),
                    "insert into person_document (id, person_id, sealed, until) values (?, ?, ?, ?) on "
                    "conflict (id) do update set sealed = excluded.sealed, until = excluded.until");
    query.bind(document.request).bind(document.person).bind(sealed).bind(document.until.ms).run();
}

std::optional<std::string> document_of(const Reader& reader, std::int64_t request) {
    db::Query query(reader.connection(), "select sealed from person_document where id = ? and until > ?");
    if (!query.bind(request).bind(reader.now().ms).next()) return std::nullopt;
    return reader.store().ring().unseal(query.bytes(0), document_place(request));
}

void forget_documents_about(Tx& tx, std::int64_t person) {
    db::Query query(tx.connection(), "delete from person_document where person_id = ?");
    query.bind(person).run();
}

std::int64_t forget_old_documents(Tx& tx) {
    db::Query query(tx.connection(), "delete from person_document where until <= ?");
    return query.bind(tx.now().ms).run();
}

}  // namespace truong::privacy

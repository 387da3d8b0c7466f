#include "base/check.hpp"
#include "base/list_row.hpp"
#include "modules/office/entities.hpp"
#include "platform/store/missing_rows.hpp"

namespace truong::office {

namespace {

template <class List> std::string key_of(const List& row) { return row.code; }

}  // namespace

void fill_reference(Tx& tx) {
    const CsvTable types(embedded("document_types.csv"));
    MissingRows<DocumentType, std::string (*)(const DocumentType&)> missing_types(tx, key_of);
    for (std::size_t i = 0; i < types.size(); ++i) {
        auto type = list_row<DocumentType>(types[i]);
        type.sequence = types[i].text("sequence");
        missing_types.add(type);
    }
    const CsvTable topics(embedded("topics.csv"));
    MissingRows<Topic, std::string (*)(const Topic&)> missing_topics(tx, key_of);
    for (std::size_t i = 0; i < topics.size(); ++i) {
        auto topic = list_row<Topic>(topics[i]);
        check(codecs::store_choice(topic.kind, topics[i].text("kind")), "a cell holds no kind of topic");
        topic.item = topics[i].text("item");
        missing_topics.add(topic);
    }
}

}  // namespace truong::office

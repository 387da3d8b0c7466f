#include "modules/custom/keeping.hpp"

#include <algorithm>
#include <set>

#include "modules/custom/rules.hpp"
#include "platform/custom/values.hpp"
#include "platform/store/concerned.hpp"

namespace truong::custom {

namespace {

constexpr std::string_view known_to_readers = "who reads a record knows what fields it has";
constexpr std::string_view with_its_row = "erased with the record that it belongs to";

FieldFacts facts_of(const OwnField& field, Id<org::School> school) {
    return {.id = field.id.value,
            .school = school,
            .name = "x_" + field.key,
            .label_vi = field.label_vi,
            .label_en = field.label_en.empty() ? field.label_vi : field.label_en,
            .help = field.help,
            .kind = field.kind,
            .choices = words_of(field.choices),
            .required = field.required,
            .privacy = static_cast<Privacy>(field.privacy),
            .section = field.section,
            .position = field.position,
            .priority = field.priority};
}
static_assert(static_cast<int>(FieldPrivacy::sensitive) == static_cast<int>(Privacy::sensitive));

std::vector<FieldFacts> fields(const Reader& reader, const FieldsAsk& ask) {
    const Entity& own = reader.catalog().of(type_key<OwnField>());
    std::vector<Param> schools;
    for (const Id<org::School> school : ask.schools) schools.emplace_back(school.value);
    std::vector<OwnField> rows;
    std::vector<RowMeta> metas;
    reader.unscoped(known_to_readers)
        .fetch(
            own,
            {.condition = access::one_of(own.table + ".school_id", std::move(schools))
                          && (where<&OwnField::entity> == ask.entity.table),
             .with_ended = ask.with_ended},
            [&]() -> void* { return &rows.emplace_back(); }, &metas);
    std::vector<FieldFacts> all;
    for (std::size_t i = 0; i < rows.size(); ++i) all.push_back(facts_of(rows[i], metas[i].school));
    std::stable_sort(all.begin(), all.end(), [](const FieldFacts& left, const FieldFacts& right) {
        return left.position < right.position;
    });
    return all;
}

/// By plain SQL: a page of rows has thousands of values, and all of them are wanted.
std::map<std::int64_t, Values> values(const Reader& reader, const std::vector<FieldFacts>& wanted,
                                      const std::vector<std::int64_t>& rows) {
    std::map<std::int64_t, Values> found;
    std::set<std::int64_t> schools, ids, known;
    for (const FieldFacts& field : wanted) schools.insert(field.school.value);
    for (const FieldFacts& field : wanted) ids.insert(field.id);
    known.insert(rows.begin(), rows.end());
    // As in Reader::place(): the rows are few among those of the school.
    const std::string plus = reader.connection().dialect() == Dialect::sqlite ? "+" : "";
    for (const std::int64_t school : schools)
        store::in_pieces(known, "select row_id, field_id, text from custom_own_value where row_id in ",
                         " and " + plus + "school_id = ? and ended_at is null",
                         [&](const std::string& sql, db::Params params) {
                             params.emplace_back(school);
                             db::Query query(reader.connection(), sql);
                             for (const db::Param& param : params) query.bind(param);
                             while (query.next())
                                 if (ids.contains(query.number(1)))
                                     found[query.number(0)][query.number(1)] = query.text(2);
                         });
    return found;
}

/// A row without a value is none that stands so to something, as with declared fields.
Condition narrow(const Entity& entity, const FieldFacts& field, std::string_view sign,
                 const std::string& text) {
    const std::string& table = entity.table;
    Condition held{"held.row_id = " + table + ".id and held.field_id = ? and held.school_id = " + table
                       + ".school_id and held.ended_at is null",
                   {field.id}};
    std::string_view compared = " = ";
    if (sign == "[ne]") compared = " <> ";
    if (sign == "[gte]") compared = " >= ";
    if (sign == "[lte]") compared = " <= ";
    if (sign == "[gt]") compared = " > ";
    if (sign == "[lt]") compared = " < ";
    const auto amount = field.kind == FieldKind::number ? amount_of(text) : std::nullopt;
    if (!text.empty())
        held = std::move(held)
               && access::compare(amount ? "held.amount" : "held.text", compared,
                                  amount ? Param(*amount) : Param(text));
    held.sql = std::string(text.empty() ? "not " : "")
               + "exists (select 1 from custom_own_value as held where " + held.sql + ')';
    return held;
}

void write_value(Tx& tx, const std::optional<OwnValue>& held, OwnValue value) {
    if (value.text.empty()) {
        if (held) tx.end(held->id);
        return;
    }
    if (held) value.id = held->id;
    value.amount = amount_of(value.text);
    tx.put(value);
}

void write(Tx& tx, const Owner& owner, const Values& wanted) {
    tx.as_system("whether he may write was asked of the row", [&] {
        tx.in_school(owner.school, [&] {
            const auto held = tx.all<OwnValue>(where<&OwnValue::row_id> == owner.row);
            for (const auto& [field, text] : wanted) {
                const auto same = std::find_if(held.begin(), held.end(), [&](const OwnValue& value) {
                    return value.field_id.value == field;
                });
                write_value(
                    tx, same == held.end() ? std::nullopt : std::optional(*same),
                    {.field_id = {field}, .row_id = owner.row, .person_id = owner.person, .text = text});
            }
        });
    });
}

void erase_values(Tx& tx, const Condition& which) {
    const Entity& entity = tx.catalog().of(type_key<OwnValue>());
    const Reader all = tx.unscoped("an erasure reaches what nobody may read any more");
    const auto rows = all.all<OwnValue>({.condition = which, .limit = 5'000, .with_ended = true});
    tx.as_system("an erasure of what it belongs to", [&] {
        for (const OwnValue& row : rows) tx.erase_row(entity, row.id.value, with_its_row);
    });
}

void erase_of_person(Tx& tx, std::int64_t person) {
    erase_values(tx, where<&OwnValue::person_id> == Id<people::Person>{person});
}

void erase_of_row(Tx& tx, const Entity&, std::int64_t row) {
    erase_values(tx, where<&OwnValue::row_id> == row);
}

}  // namespace

CustomFields keeper() { return {.fields = fields, .values = values, .narrow = narrow, .write = write}; }

PersonalData personal_data() { return {.erase = erase_of_person, .erase_beside = erase_of_row}; }

}  // namespace truong::custom

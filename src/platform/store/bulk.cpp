#include "platform/store/bulk.hpp"

#include "base/check.hpp"
#include "base/text.hpp"

namespace truong::store {

namespace {

/// The rows keep the order of the schema: on SQLite each foreign key is asked at once.
std::vector<const Entity*> in_schema_order(const Catalog& catalog, const std::vector<TypeKey>& keys) {
    std::set<std::string> wanted;
    for (const TypeKey key : keys) wanted.insert(catalog.of(key).table);
    std::vector<const Entity*> ordered;
    for (const schema::Table& table : schema::schema_of(catalog, {}).tables)
        if (wanted.contains(table.name)) ordered.push_back(catalog.find_table(table.name));
    return ordered;
}

/// The columns of a new row, which has not ended.
schema::Table written_table(const Entity& entity, const Plan& plan) {
    schema::Table table{.name = entity.table, .was = {}, .school_owned = entity.school_owned};
    for (const schema::StoredColumn& stored : plan.columns) table.columns.push_back(stored.column);
    table.columns.push_back({"version"});
    if (entity.school_owned) table.columns.push_back({"school_id"});
    return table;
}

}  // namespace

BulkRows::BulkRows(const Store& store, const std::vector<TypeKey>& entities, Send send)
    : store_(store), send_(std::move(send)), now_(store.now()) {
    for (const Entity* entity : in_schema_order(store.catalog(), entities)) {
        const Plan& plan = store.plan(*entity);
        places_.emplace(entity->key, kinds_.size());
        kinds_.push_back({.entity = entity, .plan = &plan, .table = written_table(*entity, plan)});
    }
}

std::int64_t BulkRows::make_id() { return store_.ids().next(now_); }

std::int64_t BulkRows::add_row(TypeKey key, void* row, Id<org::School> school) {
    const auto place = places_.find(key);
    check(place != places_.end(), "a bulk load adds rows of the entities that it names");
    Kind& kind = kinds_[place->second];
    const Entity& entity = *kind.entity;
    check(entity.school_owned == static_cast<bool>(school), "a row without its school");
    if (entity.id_of(row) == 0) entity.id().store(row, make_id());
    require(validate(entity, row));
    maker_.begin(kind.table.columns.size());
    for (const schema::StoredColumn& stored : kind.plan->columns) add_column(kind, stored, row);
    maker_.add_number(1);
    if (entity.school_owned) maker_.add_number(school.value);
    kind.rows += maker_.row();
    ++kind.count;
    return entity.id_of(row);
}

void BulkRows::add_column(const Kind& kind, const schema::StoredColumn& stored, const void* row) {
    const Field& field = *stored.field;
    const Value value = field.load(row);
    if (value.index() == 0) return maker_.add_null();
    const auto* text = std::get_if<std::string_view>(&value);
    if (stored.derived != schema::Derived::value)
        return maker_.add_bytes(derived(stored, *text, kind.entity->table));
    if (text && field.options.privacy == Privacy::secret)
        return maker_.add_bytes(
            store_.ring().seal(*text, place_of(*kind.entity, field, kind.entity->id_of(row))));
    if (text) return maker_.add_bytes(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind == truong::Kind::date)
        return maker_.add_day(Date{static_cast<std::int32_t>(number)});
    maker_.add_number(number);
}

const std::string& BulkRows::derived(const schema::StoredColumn& stored, std::string_view text,
                                     const std::string& table) {
    const Field& field = *stored.field;
    if (stored.derived == schema::Derived::keyed_hash) {
        hash_.value = store_.ring().fingerprint(text, table + '.' + std::string(field.name));
        return hash_.value;
    }
    const bool by_name = field.options.order == Order::person_name;
    Known& known = stored.derived == schema::Derived::folded ? folded_ : by_name ? name_key_ : text_key_;
    if (known.text == text && !known.value.empty()) return known.value;
    known.text = text;
    if (stored.derived == schema::Derived::folded)
        known.value = text::fold(text);
    else
        known.value = by_name ? text::name_sort_key(text) : text::sort_key(text);
    return known.value;
}

void BulkRows::flush() {
    BulkBatch batch;
    for (Kind& kind : kinds_) {
        if (kind.count == 0) continue;
        counts_[kind.table.name] += std::exchange(kind.count, 0);
        batch.push_back({&kind.table, std::exchange(kind.rows, {})});
        kind.rows.reserve(batch.back().rows.size());
    }
    if (!batch.empty()) send_(std::move(batch));
    now_ = store_.now();
}

}  // namespace truong::store

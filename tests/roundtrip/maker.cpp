#include "tests/roundtrip/maker.hpp"

#include <set>

#include "tests/roundtrip/calendar_days.hpp"
#include "tests/roundtrip/people_rows.hpp"

namespace truong::test {

namespace {

/// References that a rule of their module lets stand only in circumstances a sample cannot know.
bool left_empty(const Entity& entity, const Field& field) {
    static const std::set<std::string> ruled{
        "org_unit_period.parent_id"};  // stands above on every day of the period, and is of a higher kind
    return field.codec->nullable
           && (field.target == &entity || ruled.contains(entity.table + '.' + std::string(field.name)));
}

/// A dated row that is told apart by choices alone would fall into the time of an official one: each sample
/// gets days of its own, long before them.
void move_before_official_rows(const Entity& entity, void* row, std::uint64_t seed) {
    if (!entity.dated || entity.dated->key.empty()) return;
    for (const Field* key : entity.dated->key)
        if (key->codec->kind != Kind::choice) return;
    constexpr std::int64_t days = 5;
    const std::int64_t first = parse_date("1700-01-01")->days + static_cast<std::int64_t>(seed) * 2 * days;
    entity.dated->from->store(row, first);
    entity.dated->to->store(row, first + days);
}

}  // namespace

std::shared_ptr<void> Maker::row(const Entity& entity) {
    auto row = entity.make();
    const std::uint64_t seed = world_.next_number();
    EXPECT_TRUE(fill_sample(entity, row.get(), seed)) << entity.table;
    move_before_official_rows(entity, row.get(), seed);
    for (const Field& field : entity.fields) {
        if (field.codec->kind != Kind::id || !field.target || &field == &entity.id()) continue;
        if (!left_empty(entity, field) && !field.options.derived) field.store(row.get(), id_for(field));
    }
    mend_calendar_days(world_, entity, row.get(), seed);
    mend_people_rows(world_, actor_, entity, row.get());
    return row;
}

std::int64_t Maker::id_for(const Field& field) {
    if (field.options.codes.empty()) return id(*field.target);
    const auto entry = row(*field.target);
    field.target->find("list")->store(entry.get(), field.options.codes);
    return field.target->id_of(put(*field.target, entry).get());
}

std::shared_ptr<void> Maker::put(const Entity& entity) { return put(entity, row(entity)); }

std::shared_ptr<void> Maker::put(const Entity& entity, std::shared_ptr<void> made) {
    world_.write(actor_, [&](Tx& tx) {
        entity.id().store(made.get(), std::int64_t{0});
        tx.put_row(entity, made.get(), {});
    });
    return made;
}

json::Value Maker::body(const Entity& entity) {
    std::string text;
    encode(entity, row(entity).get(), text);
    json::Value value = json::parse(text);
    std::erase_if(value.members, [&](const auto& member) {
        return member.first == "id" || entity.find(member.first)->options.derived;
    });
    return value;
}

}  // namespace truong::test

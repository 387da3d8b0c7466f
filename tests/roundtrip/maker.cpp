#include "tests/roundtrip/maker.hpp"

#include <set>

namespace truong::test {

namespace {

/// References that a rule of their module lets stand only in circumstances a sample cannot know.
bool left_empty(const Entity& entity, const Field& field) {
    static const std::set<std::string> ruled{
        "org_unit_period.parent_id"};  // stands above on every day of the period, and is of a higher kind
    return field.codec->nullable
           && (field.target == &entity || ruled.contains(entity.table + '.' + std::string(field.name)));
}

}  // namespace

std::shared_ptr<void> Maker::row(const Entity& entity) {
    auto row = entity.make();
    EXPECT_TRUE(fill_sample(entity, row.get(), ++seed_)) << entity.table;
    for (const Field& field : entity.fields) {
        if (field.codec->kind != Kind::id || !field.target || &field == &entity.id()) continue;
        if (!left_empty(entity, field)) field.store(row.get(), id(*field.target));
    }
    return row;
}

std::shared_ptr<void> Maker::put(const Entity& entity) {
    auto made = row(entity);
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
    std::erase_if(value.members, [](const auto& member) { return member.first == "id"; });
    return value;
}

}  // namespace truong::test

// Whatever rows of whatever modules hang on two records: once they are one, nothing that lives names the
// record that went, nobody is in two classes on one day, and the undo gives back exactly what was there.
#include <random>

#include "modules/classes/api.hpp"
#include "modules/merging/tests/snapshot.hpp"
#include "tests/roundtrip/maker.hpp"

namespace truong::test {
namespace {

using people::Pupil;

class MergingProperty : public Both {
protected:
    void begin(unsigned seed) {
        dice_.seed(seed);
        system = maker.actor();
        world.write(system, [&](Tx& tx) {
            const auto year = calendar::year_on(tx, tx.today())->id;
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            for (const char* name : {"6P1", "6P2", "6P3"})
                classes.push_back(
                    tx.put(classes::Class{
                               .year_id = year, .grade_id = grade, .name = name + std::to_string(seed)})
                        .id);
            kept = people::register_pupil(tx, {.full_name = "Đỗ Văn Bình", .valid_from = day(0)});
            lost = people::register_pupil(tx, {.full_name = "Đỗ Bình", .valid_from = day(0)});
        });
    }
    static Date day(int after) { return Date{parse_date("2026-09-05")->days + after}; }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(dice_); }
    const Pupil& either() { return below(2) == 0 ? kept : lost; }

    /// A row that the rules of its module refuse is none of the family.
    bool attempt(const std::function<void(Tx&)>& put) {
        try {
            world.write(system, put);
            return true;
        } catch (const Problem&) {
            return false;
        }
    }

    void add_places() {
        for (int i = 0; i < 12; ++i) {
            const Date first = day(below(200));
            std::optional<Date> last;
            if (below(3) != 0) last = Date{first.days + below(60)};
            const Id<Pupil> pupil = either().id;
            const auto class_id = classes[static_cast<std::size_t>(below(3))];
            attempt([&](Tx& tx) {
                tx.put(classes::Enrolment{
                    .pupil_id = pupil, .class_id = class_id, .valid_from = first, .valid_to = last});
            });
        }
    }

    /// One row for each member of each entity that may name a pupil or a person.
    void add_rows_of_every_entity() {
        for (const Entity& entity : world.catalog().entities()) {
            if (!entity.stored() || entity.module == "merging" || merging::derived_anew(entity)) continue;
            for (const Field& field : entity.fields)
                if (names_one(field) && &field != &entity.id() && field.options.copied_through.empty())
                    add_row(entity, field);
        }
    }
    bool names_one(const Field& field) const {
        return field.codec->kind == Kind::id && field.target
               && (field.target->key == type_key<Pupil>() || field.target->key == type_key<people::Person>());
    }
    void add_row(const Entity& entity, const Field& field) {
        const auto row = maker.row(entity);
        const Pupil& whose = either();
        field.store(row.get(), field.target->person ? whose.person_id.value : whose.id.value);
        entity.id().store(row.get(), std::int64_t{0});
        if (entity.key == type_key<people::Verification>()) verify(row.get(), whose);
        hang_beside(entity, row.get(), whose);
        if (attempt([&](Tx& tx) { tx.put_row(entity, row.get(), {}); })) added.insert(entity.table);
    }

    /// What was held against a paper is what stands there; anything else ends with the next change anyway.
    static void verify(void* row, const Pupil& whose) {
        auto& verified = *static_cast<people::Verification*>(row);
        verified.field = people::VerifiedField::full_name;
        verified.value = whose.full_name;
    }

    /// Rows that name a record by text or number hang on the pupil.
    void hang_beside(const Entity& entity, void* row, const Pupil& whose) {
        const std::string name = merging::record_text(world.catalog().of(type_key<Pupil>()), whose.id.value);
        const Field* record = entity.find("record");
        if (record && record->codec->kind == Kind::text) record->store(row, std::string_view(name));
        if (const Field* number = entity.find("row_id")) number->store(row, whose.id.value);
    }

    std::string pointing(const Pupil& pupil) {
        return pointing_to(world, world.catalog().of(type_key<Pupil>()), pupil.id.value)
               + pointing_to(world, world.catalog().of(type_key<people::Person>()), pupil.person_id.value);
    }
    void expect_one_class_a_day() {
        world.read(system, [&](const Reader& reader) {
            const auto rows =
                reader.as_of({}).all<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == kept.id);
            for (const auto& one : rows)
                for (const auto& other : rows)
                    EXPECT_TRUE(
                        one.id == other.id
                        || !overlap({one.valid_from, one.valid_to}, {other.valid_from, other.valid_to}));
        });
    }

    Maker maker{world};
    Actor system;
    std::vector<Id<classes::Class>> classes;
    std::set<std::string> added;
    Pupil kept, lost;

private:
    std::mt19937 dice_;
};
ON_BOTH(MergingProperty);

TEST_P(MergingProperty, nothing_names_the_lost_one_and_the_undo_is_exact) {
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        begin(seed);
        add_places();
        add_rows_of_every_entity();
        const auto before = live_rows(world);
        const Entity& entity = world.catalog().of(type_key<Pupil>());
        const merging::NewMerge wanted{.kept = merging::record_text(entity, kept.id.value),
                                       .lost = merging::record_text(entity, lost.id.value),
                                       .reason = "Nhập trùng"};
        merging::Merge made;
        world.write(system, [&](Tx& tx) { made = merging::merge_records(tx, wanted); });
        EXPECT_EQ(pointing(lost), "");
        expect_one_class_a_day();
        world.write(system, [&](Tx& tx) { merging::undo_merge(tx, {.id = made.id}); });
        EXPECT_EQ(difference(before, live_rows(world)), "");
    }
    EXPECT_GE(added.size(), 25U) << "most kinds of rows that name people take part";
}

}  // namespace
}  // namespace truong::test

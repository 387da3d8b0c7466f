// The screens that the catalogue describes: what each actor is told agrees with what the API lets him do.
#include <algorithm>
#include <set>

#include "catalog/routes.hpp"
#include "modules/people/api.hpp"
#include "platform/api/names.hpp"
#include "platform/overview/screens.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using namespace platform;

class Screens : public Both {
protected:
    std::vector<ScreenSummary> seen_by(const Actor& actor) {
        std::vector<ScreenSummary> all;
        world.read(actor, [&](const Reader& reader) { all = screens(reader, {}); });
        return all;
    }
    ScreenInfo shown(const Actor& actor, const std::string& id, Tongue lang = Tongue::vi) {
        ScreenInfo info;
        world.read(actor, [&](const Reader& reader) { info = screen(reader, {.id = id, .lang = lang}); });
        return info;
    }
    std::vector<Hit> found(const Actor& actor, const std::string& words) {
        std::vector<Hit> hits;
        world.read(actor, [&](const Reader& reader) { hits = search(reader, {.q = words}); });
        return hits;
    }
    Id<org::Room> add_room(const std::string& name) {
        const auto campus = world.all<org::Campus>(world.principal).front();
        const auto kind = world.all<org::RoomKind>(world.principal).front();
        return world
            .put(world.principal, org::Room{.campus_id = campus.id,
                                            .code = "P" + std::to_string(world.next_number()),
                                            .name = name,
                                            .kind_id = kind.id})
            .id;
    }
    const std::vector<Actor> actors{world.administrator, world.principal, world.teacher,
                                    world.guardian,      world.stranger,  world.officer};
};
ON_BOTH(Screens);

TEST_P(Screens, who_is_told_of_a_screen_may_read_its_list_and_nobody_else_may) {
    for (const Actor& actor : actors) {
        std::set<std::string> told;
        for (const ScreenSummary& one : seen_by(actor)) {
            told.insert(one.path);
            EXPECT_EQ(world.call(actor, "GET " + one.path + "?limit=1").status, 200) << one.path;
        }
        for (const Entity& entity : world.catalog().entities()) {
            if (!entity.stored() || entity.rest == Rest::none || told.contains(collection_path(entity)))
                continue;
            const auto answer = world.call(actor, "GET " + collection_path(entity) + "?limit=1");
            EXPECT_TRUE(answer.status == 403 || answer.body.starts_with(R"({"data":[],)")) << entity.table;
        }
    }
}

TEST_P(Screens, what_a_screen_names_exists) {
    for (const Actor& actor : actors)
        for (const ScreenSummary& one : seen_by(actor)) {
            const ScreenInfo info = shown(actor, one.id);
            std::set<std::string> fields, sections;
            for (const FieldInfo& field : info.fields) fields.insert(field.name);
            for (const SectionInfo& section : info.sections) sections.insert(section.id);
            for (const FieldInfo& field : info.fields)
                EXPECT_TRUE(field.section.empty() || sections.contains(field.section))
                    << one.id << ' ' << field.name;
            for (const ViewInfo& view : info.views)
                EXPECT_EQ(world.call(actor, "GET " + info.path + "?limit=1&" + view.query).status, 200)
                    << one.id << ' ' << view.id;
            if (!info.sort.empty()) {
                EXPECT_EQ(world.call(actor, "GET " + info.path + "?limit=1&sort=" + info.sort).status, 200)
                    << one.id;
            }
            for (const NextStepInfo& step : info.next_steps)
                EXPECT_TRUE(fields.contains(step.field)) << one.id << ' ' << step.field;
            for (const PartInfo& part : info.parts) {
                const ScreenInfo other = shown(actor, part.screen);
                EXPECT_TRUE(std::any_of(other.fields.begin(), other.fields.end(),
                                        [&](const FieldInfo& field) { return field.name == part.by; }))
                    << one.id << ' ' << part.screen;
                EXPECT_TRUE(part.through == "id" || fields.contains(part.through)) << one.id;
            }
            EXPECT_EQ(info.creation_path.empty(), !info.can_create) << one.id;
            EXPECT_EQ(info.creation_fields.empty(), !info.can_create) << one.id;
        }
}

TEST_P(Screens, who_may_not_write_is_offered_no_writing) {
    EXPECT_TRUE(shown(world.principal, "org.rooms").can_change);
    EXPECT_EQ(shown(world.principal, "org.rooms").creation_path, "/api/v1/org/rooms");
    const ScreenInfo of_a_teacher = shown(world.teacher, "org.rooms");
    EXPECT_FALSE(of_a_teacher.can_change);
    EXPECT_TRUE(of_a_teacher.creation_path.empty());
    EXPECT_TRUE(of_a_teacher.import_sheet.empty());
    EXPECT_EQ(problem_of([&] { shown(world.guardian, "accounts.service-accounts"); }).code, "not_found");
    EXPECT_EQ(problem_of([&] { shown(world.principal, "org.nothing"); }).code, "not_found");
}

TEST_P(Screens, a_page_shows_first_what_is_needed_first_and_nothing_of_others) {
    const auto parts_of = [&](const std::string& id) {
        std::vector<std::string> parts;
        for (const PartInfo& part : shown(world.principal, id).parts) parts.push_back(part.screen);
        return parts;
    };
    const auto has = [](const std::vector<std::string>& parts, std::string_view id) {
        return std::find(parts.begin(), parts.end(), id) != parts.end();
    };
    const auto of_pupil = parts_of("people.pupils"), of_staff = parts_of("people.staff-members");
    EXPECT_EQ(of_pupil.front(), "people.guardianships");
    EXPECT_TRUE(has(of_pupil, "people.identity-papers")) << "it hangs on the person of the pupil";
    EXPECT_TRUE(has(of_staff, "accounts.appointments"));
    EXPECT_FALSE(has(of_pupil, "accounts.appointments")) << "only staff have it";
    EXPECT_FALSE(has(of_staff, "people.pupils")) << "a page of its own";
    EXPECT_TRUE(has(parts_of("people.persons"), "people.pupils"));
}

TEST_P(Screens, what_a_module_does_with_a_row_is_offered_to_who_may_write_it) {
    const auto offers = [&](const Actor& actor) {
        const auto actions = shown(actor, "accounts.accounts").actions;
        return std::any_of(actions.begin(), actions.end(),
                           [](const ActionInfo& action) { return action.id == "recovery"; });
    };
    Actor clerk = world.principal;
    clerk.roles = {Role::clerk};
    EXPECT_TRUE(offers(clerk));
    EXPECT_FALSE(offers(world.guardian));
}

TEST_P(Screens, what_is_done_with_a_list_or_by_a_family_is_offered_to_whom_it_concerns) {
    const auto ids = [](const std::vector<ActionInfo>& actions) {
        std::set<std::string> all;
        for (const ActionInfo& action : actions) all.insert(action.id);
        return all;
    };
    const std::string apply = "/api/v1/transfers/transfers/apply",
                      number = "/api/v1/printouts/register/number",
                      samples = "/api/v1/printouts/letter-templates/copy-samples";
    const ScreenInfo kept = shown(world.principal, "transfers.transfers");
    EXPECT_TRUE(ids(kept.list_actions).contains(apply));
    EXPECT_FALSE(ids(kept.actions).contains(apply)) << "it is no row's";
    EXPECT_TRUE(ids(shown(world.principal, "people.pupils").list_actions).contains(number));
    EXPECT_TRUE(ids(shown(world.principal, "printouts.letter-templates").list_actions).contains(samples));
    EXPECT_TRUE(shown(world.teacher, "people.pupils").list_actions.empty());

    const ScreenInfo of_family = shown(world.guardian, "transfers.transfers");
    EXPECT_TRUE(ids(of_family.list_actions).contains(apply));
    EXPECT_EQ(ids(of_family.actions), std::set<std::string>{"withdraw"}) << "the school's steps are not his";
}

TEST_P(Screens, are_said_in_the_language_that_is_asked_for) {
    const ScreenInfo vi = shown(world.principal, "org.rooms"),
                     en = shown(world.principal, "org.rooms", Tongue::en);
    EXPECT_EQ(vi.one, "Phòng");
    EXPECT_EQ(en.one, "Room");
    EXPECT_EQ(vi.fields.size(), en.fields.size());
}

TEST_P(Screens, search_finds_without_diacritics_and_only_in_scope) {
    add_room("Phòng Đào Duy Từ");
    EXPECT_TRUE(found(world.principal, "d").empty()) << "one letter finds half the school";
    for (const char* words : {"dao duy", "ĐÀO", "tu"}) {
        const auto hits = found(world.principal, words);
        EXPECT_TRUE(std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
            return hit.title == "Phòng Đào Duy Từ" && hit.screen == "org.rooms";
        })) << words;
    }
    EXPECT_TRUE(found(world.stranger, "dao duy").empty());
    EXPECT_TRUE(found(world.principal, "%_").empty());
}

TEST_P(Screens, search_puts_a_word_before_letters_inside_another) {
    for (int i = 0; i < 60; ++i) add_room("Nguyễn An " + std::to_string(i));
    add_room("Trần Hải Yến");
    const auto hits = found(world.principal, "yen");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().title, "Trần Hải Yến");
    EXPECT_EQ(hits.size(), 20u);
}

TEST_P(Screens, a_list_counts_its_rows_and_names_what_they_point_to) {
    const std::string path = "/api/v1/org/school-stages";
    const auto plain = world.call(world.principal, "GET " + path);
    EXPECT_EQ(plain.body.find("\"count\""), std::string::npos);
    EXPECT_EQ(plain.body.find("x_names"), std::string::npos);
    for (const char* name : {"Đếm một", "Đếm hai", "Đếm ba"}) add_room(name);
    const auto counted = world.call(world.principal, "GET /api/v1/org/rooms?limit=1&count=1&q=dem").body;
    EXPECT_NE(counted.find(R"("count":3,"count_more":false)"), std::string::npos) << counted;
    EXPECT_EQ(world.call(world.principal, "GET /api/v1/org/rooms?count=2").status, 422);
    EXPECT_EQ(world.call(world.principal, "GET /api/v1/org/rooms?names=fr").status, 422);
    const auto named = world.call(world.principal, "GET " + path + "?names=vi");
    EXPECT_EQ(named.status, 200);
    EXPECT_NE(named.body.find("\"x_names\":{"), std::string::npos) << named.body;
}

TEST_P(Screens, a_row_that_is_named_by_a_choice_is_called_by_its_word) {
    Actor clerk = world.principal;
    clerk.roles = {Role::clerk};
    world.write(clerk, [](Tx& tx) { people::register_pupil(tx, {.full_name = "Nguyễn An"}); });
    const std::int64_t id = world.all<people::PupilStatus>(clerk).front().id.value;
    world.read(clerk, [&](const Reader& reader) {
        const Entity& entity = reader.catalog().of(type_key<people::PupilStatus>());
        EXPECT_EQ(api::names_of(reader, entity, {id}, &Label::vi)[id], "Đang học");
        EXPECT_EQ(api::names_of(reader, entity, {id}, &Label::en)[id], "Studying");
    });
}

}  // namespace
}  // namespace truong::test

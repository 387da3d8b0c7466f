// Whatever is written, in whatever order: who follows the feed holds what he could read.
#include <random>

#include "modules/people/api.hpp"
#include "tests/store/feed_client.hpp"

namespace truong::test {
namespace {

using people::Guardianship;
using people::Pupil;
using toy::Child;
using toy::Group;
using toy::Membership;

/// Writes at random in two schools. What a rule refuses is refused; the next one comes.
class Writers {
public:
    Writers(World& world, unsigned seed) : world_(world), random_(seed) {
        for (const Actor& actor : {world.principal, world.stranger}) {
            Actor all = actor;
            all.roles = {Role::principal, Role::teacher};
            principals_.push_back(all);
            campuses_.push_back(world.all<org::Campus>(all).front().id);
            campuses_.push_back(world.put(all, org::Campus{.code = "CS2", .name = "Cơ sở 2"}).id);
        }
    }
    void step() {
        using Step = void (Writers::*)();
        static constexpr Step steps[] = {&Writers::add_child,    &Writers::change_child, &Writers::add_group,
                                         &Writers::change_group, &Writers::join,         &Writers::enrol,
                                         &Writers::move,         &Writers::guard,        &Writers::release,
                                         &Writers::end_any,      &Writers::erase_any,    &Writers::pass_day};
        school_ = below(3) == 0 ? 1 : 0;
        try {
            (this->*steps[below(std::size(steps))])();
        } catch (const Problem& problem) {
            EXPECT_NE(problem.kind(), ProblemKind::internal) << problem.what();
        }
    }
    Id<org::Campus> second_campus() const { return campuses_[1]; }

private:
    std::size_t below(std::size_t count) { return random_() % count; }
    const Actor& principal() const { return principals_[school_]; }
    std::string name(const char* begin) { return begin + std::to_string(++names_); }
    template <class Row> std::optional<Row> any() {
        const auto rows = world_.all<Row>(principal());
        return rows.empty() ? std::nullopt : std::optional<Row>(rows[below(rows.size())]);
    }

    void add_child() { world_.put(principal(), Child{.full_name = name("Trẻ ")}); }
    void change_child() {
        if (auto child = any<Child>()) {
            child->full_name = name("Trẻ ");
            world_.put(principal(), *child);
        }
    }
    void add_group() { world_.put(principal(), Group{.name = name("Nhóm ")}); }
    void change_group() {
        const auto child = any<Child>();
        if (auto group = any<Group>(); group && child) {
            group->leader_id = child->id;
            world_.put(principal(), *group);
        }
    }
    void join() {
        const auto child = any<Child>();
        const auto group = any<Group>();
        if (child && group)
            world_.put(principal(), Membership{.group_id = group->id,
                                               .child_id = child->id,
                                               .valid_from = *parse_date("2026-09-05")});
    }
    Id<org::Campus> campus() { return campuses_[school_ * 2 + below(2)]; }
    void enrol() {
        world_.write(principal(), [&](Tx& tx) {
            people::register_pupil(tx, {.full_name = name("Học sinh "), .campus_id = campus()});
        });
    }
    void move() {
        if (auto pupil = any<Pupil>()) {
            pupil->campus_id = campus();
            world_.put(principal(), *pupil);
        }
    }
    /// The guardian is one and the same, as a mother of children in two schools is.
    void guard() {
        const auto pupil = any<Pupil>();
        if (!pupil) return;
        world_.write(principal(), [&](Tx& tx) {
            if (!world_.guardian.person || world_.guardian.person.value == 42) {
                world_.guardian.person =
                    people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil->id})
                        .guardian_id;
                return;
            }
            tx.as_system("a second child", [&] {
                tx.put(Guardianship{
                    .pupil_id = pupil->id, .guardian_id = world_.guardian.person, .valid_from = tx.today()});
            });
        });
    }
    void release() {
        if (auto row = any<Guardianship>()) {
            row->valid_to = row->valid_from;
            world_.put(principal(), *row);
        }
    }
    template <class Row> void end_one() {
        if (const auto row = any<Row>()) world_.write(principal(), [&](Tx& tx) { tx.end(row->id); });
    }
    void end_any() {
        switch (below(5)) {
            case 0: return end_one<Child>();
            case 1: return end_one<Group>();
            case 2: return end_one<Membership>();
            case 3: return end_one<Guardianship>();
            default: return end_one<Pupil>();
        }
    }
    template <class Row> void erase_one() {
        if (const auto row = any<Row>())
            world_.write(world_.system, [&](Tx& tx) {
                tx.erase_row(tx.catalog().of(type_key<Row>()), row->id.value, "test");
            });
    }
    void erase_any() { below(2) == 0 ? erase_one<Membership>() : erase_one<Guardianship>(); }
    void pass_day() {
        if (below(4) == 0) world_.pass(std::int64_t{24} * 3600 * 1000);
    }

    World& world_;
    std::mt19937 random_;
    std::vector<Actor> principals_;
    std::vector<Id<org::Campus>> campuses_;
    std::size_t school_ = 0;
    int names_ = 0;
};

class FeedRandom : public Both {};
ON_BOTH(FeedRandom);

TEST_P(FeedRandom, who_follows_holds_what_he_could_read) {
    Writers writers(world, 20261120);
    for (int i = 0; i < 60; ++i) writers.step();
    Actor campus_staff = world.teacher, child_family = world.guardian, program = world.principal;
    campus_staff.campus = writers.second_campus();
    child_family.person.value = world.all<Child>(world.principal).front().id.value;
    program.hat = Hat::staff;
    program.scopes = access::Scopes::parse("people:read,toy.groups:read,platform.changes:read");
    std::vector<FeedClient> clients;
    for (const Actor& actor : {world.principal, world.teacher, campus_staff, world.guardian, child_family,
                               world.officer, world.other_officer, world.stranger, program})
        clients.emplace_back(world, actor, "", 9);
    for (FeedClient& client : clients) client.sync();
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 8; ++i) writers.step();
        for (std::size_t i = 0; i < clients.size(); ++i) {
            clients[i].sync();
            ASSERT_EQ(clients[i].held(), clients[i].actual()) << "client " << i << ", round " << round;
        }
    }
}

}  // namespace
}  // namespace truong::test

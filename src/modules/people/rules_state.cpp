// Which state of a pupil follows which.
#include "modules/people/rules.hpp"

namespace truong::people {

bool may_follow(PupilState before, PupilState after) {
    switch (before) {
        case PupilState::studying: return after != PupilState::studying;
        // Who does not attend has nothing to complete: he comes back first.
        case PupilState::reserved: return after != PupilState::reserved && after != PupilState::completed;
        case PupilState::transferred_out:
        case PupilState::dropped_out:
        case PupilState::completed:
        case PupilState::deceased: return false;
    }
    return false;
}

}  // namespace truong::people

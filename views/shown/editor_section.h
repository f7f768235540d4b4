// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// The tabs of the editor, in their order.
enum class EditorSection { Dealers, Assets, Funds, Lenders, Exposures, Events, Policies, Market, Scenario };

} // namespace waterhammer

import {
  aiGovernanceAttentionRemindPermission,
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceManagementSystemPermissions,
  aiGovernancePullRequestCreatePermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceSystemPermissions,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
  aiGovernanceUnregisteredDismissPermission,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Caller, CallerReader } from './CallerResolver';
import { AiSystemResource } from './resource';

/** Who is named in the configuration for rights that a policy alone does not give. */
export interface NamedAccess {
  /** Who may take over records that were decided elsewhere; nobody by default. */
  recordImports: {
    /** People and groups in normal form. */
    people: readonly EntityRef[];
    /** Subjects of services, as their credentials have them. */
    services: readonly string[];
  };
  /** People and groups that keep every right although the policy limits them in nothing. */
  fullAccess: readonly EntityRef[];
}

/** Every permission that is all or nothing. */
const BASIC: BasicPermission[] = [
  aiGovernanceReadPermission,
  aiGovernanceAttentionRemindPermission,
  aiGovernanceUnregisteredDismissPermission,
  aiGovernancePullRequestCreatePermission,
  ...aiGovernanceManagementSystemPermissions,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
];

/**
 * By these alone one person moves what counts, reads what the catalog hides, or writes with
 * the credentials of the portal: they take more than a policy that allows everything to
 * everybody.
 */
const GUARDED = new Set(
  [
    aiGovernanceRecordRelinkPermission,
    aiGovernanceTrailReadPermission,
    aiGovernanceManagementSystemDecidePermission,
    aiGovernanceTargetUpdatePermission,
    aiGovernanceUnregisteredDismissPermission,
    aiGovernancePullRequestCreatePermission,
  ].map(({ name }) => name),
);

/**
 * What the plugin asks for beside the policy of the portal. A new portal allows
 * everything to everybody. Whom a policy limits in nothing, accepting the risks of every
 * system included, is nobody whom it names: such a person reads, and writes what
 * others decide on. What counts without a decision they write where they own the system
 * or its risk, and they decide where they own the risk. To import records takes being
 * named in the configuration in any case.
 */
export class PermissionFloor {
  readonly #named: NamedAccess;
  readonly #isEnabled: boolean;
  readonly #permissions: PermissionsService;
  readonly #auth: AuthService;
  readonly #callers: CallerReader;
  readonly #logger: LoggerService;
  #hasWarned = false;

  constructor(options: {
    named: NamedAccess;
    /** Whether `permission.enabled` is true. */
    permissionsEnabled: boolean;
    permissions: PermissionsService;
    auth: AuthService;
    callers: CallerReader;
    logger: LoggerService;
  }) {
    this.#named = options.named;
    this.#isEnabled = options.permissionsEnabled;
    this.#permissions = options.permissions;
    this.#auth = options.auth;
    this.#callers = options.callers;
    this.#logger = options.logger;
  }

  /**
   * Says in one line at the start that nobody restricts writing: where no policy is
   * asked, and where one limits guests in nothing. Elsewhere the first person says so
   * whom the policy limits in nothing.
   *
   * @param guest - signs in as a guest; undefined where guests cannot
   */
  async warnAtStart(
    guest: () => Promise<BackstageCredentials | undefined>,
  ): Promise<void> {
    if (!this.#isEnabled) {
      this.#warn('permission.enabled is not true, so no policy is asked');
      return;
    }
    const credentials = await guest();
    if (credentials) {
      await this.isUnlimited(credentials);
    }
  }

  /** Why a permission that the policy gives is not enough; undefined when it is. */
  async findRefusal(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<string | undefined> {
    const { name } = permission;
    if (name === aiGovernanceRecordImportPermission.name) {
      return this.#isImporter(await this.#callers.of(credentials))
        ? undefined
        : 'Records from elsewhere are taken over from those alone whom aiGovernance.recordImports names';
    }
    return GUARDED.has(name) && (await this.isUnlimited(credentials))
      ? `The permission policy limits you in nothing, so ${name} takes a policy that does, or being named in aiGovernance.fullAccess`
      : undefined;
  }

  /** Whether a person may do everything by the policy, and is not named for it. */
  async isUnlimited(credentials: BackstageCredentials): Promise<boolean> {
    if (
      !this.#auth.isPrincipal(credentials, 'user') ||
      !(await this.#isAllowedEverything(credentials))
    ) {
      return false;
    }
    const caller = await this.#callers.of(credentials);
    if (isAmong(caller, this.#named.fullAccess)) {
      return false;
    }
    this.#warn(`the permission policy limits ${caller.ref} in nothing`);
    return true;
  }

  /** Whether nobody restricts writing, as far as can be told from this person. */
  async isOpen(credentials: BackstageCredentials): Promise<boolean> {
    return (
      this.#auth.isPrincipal(credentials, 'user') &&
      (!this.#isEnabled || (await this.isUnlimited(credentials)))
    );
  }

  /** Whether a person owns each of some systems, and whether they own its risk. */
  async answersFor(
    resources: readonly AiSystemResource[],
    credentials: BackstageCredentials,
  ): Promise<Array<{ system: boolean; risk: boolean }>> {
    const { ownershipRefs } = await this.#callers.of(credentials);
    return resources.map(({ owners, riskOwners }) => ({
      system: ownershipRefs.some(ref => owners.has(ref)),
      risk: ownershipRefs.some(ref => riskOwners.has(ref)),
    }));
  }

  async #isAllowedEverything(
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const decisions = await Promise.all([
      this.#permissions.authorize(
        BASIC.map(permission => ({ permission })),
        { credentials },
      ),
      // Conditions are a limit, whichever systems they let through.
      this.#permissions.authorizeConditional(
        aiGovernanceSystemPermissions.map(permission => ({ permission })),
        { credentials },
      ),
    ]);
    return decisions
      .flat()
      .every(({ result }) => result === AuthorizeResult.ALLOW);
  }

  #isImporter(caller: Caller): boolean {
    const { people, services } = this.#named.recordImports;
    // The subject of a service is no reference to an entity.
    const subject: string = caller.ref;
    return caller.isPerson
      ? isAmong(caller, people)
      : services.includes(subject);
  }

  /** Once in the life of a process. */
  #warn(because: string): void {
    if (!this.#hasWarned) {
      this.#hasWarned = true;
      this.#logger.warn(
        `Writing may be open to everybody who can sign in: ${because}. AiGovernancePolicy of the backend package is a policy to start from.`,
      );
    }
  }
}

function isAmong(
  { ownershipRefs }: Caller,
  named: readonly EntityRef[],
): boolean {
  return ownershipRefs.some(ref => named.includes(ref));
}

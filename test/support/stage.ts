import { type Cast, cast } from './cast.ts';
import { type Contoso, openContoso } from './contoso.ts';
import { type ExtensionInChromium, openInChromium } from './extension-in-chromium.ts';

/** What a story needs: the sample organisation, a browser with the extension in it, its administrator signed in, and the cast. */
export interface Stage {
  contoso: Contoso;
  steward: ExtensionInChromium;
  cast: Cast;
  close(): Promise<void>;
}

/** Sets the stage of a story anew. Takes about two seconds; the extension must have been built (`buildExtension('e2e')`). */
export async function setStage(): Promise<Stage> {
  const contoso = await openContoso();
  try {
    const steward = await openInChromium({ cloud: contoso.cloud });
    await steward.signIn(contoso.administrator);
    const close = async () => {
      await steward.close();
      await contoso.close();
    };
    return { contoso, steward, cast, close };
  } catch (error) {
    await contoso.close();
    throw error;
  }
}
